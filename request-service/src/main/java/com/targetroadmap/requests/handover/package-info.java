/** All of a person's requests handed over at once: in batches, until none is left, however often the service stops. */
package com.targetroadmap.requests.handover;
