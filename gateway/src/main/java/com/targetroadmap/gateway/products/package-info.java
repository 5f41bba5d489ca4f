/** Products, for those who have several. */
package com.targetroadmap.gateway.products;
