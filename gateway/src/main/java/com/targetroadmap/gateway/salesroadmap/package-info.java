/** The roadmap that sales may see. */
package com.targetroadmap.gateway.salesroadmap;
