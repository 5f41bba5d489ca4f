/** A deal: what it is worth, when it closes, whether it is won or lost. */
package com.targetroadmap.gateway.deal;
