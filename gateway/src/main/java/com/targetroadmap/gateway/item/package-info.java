/** Items for product: finding them, one with its whole history, writing about it. */
package com.targetroadmap.gateway.item;
