/** Products: each has its own themes, phases and items. With one product nobody needs to choose. */
package com.targetroadmap.roadmap.product;
