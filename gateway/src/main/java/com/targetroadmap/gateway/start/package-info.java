/** Where a product manager starts: what is to be looked at again, what waits, and where the roadmap stands. */
package com.targetroadmap.gateway.start;
