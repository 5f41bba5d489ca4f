/** What product would rather have sales say about an item than the standard line, and where such lines have expired. */
package com.targetroadmap.gateway.ownline;
