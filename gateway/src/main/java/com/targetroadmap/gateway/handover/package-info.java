/** Somebody else answers a customer from now on: for one request, or for all of a person. */
package com.targetroadmap.gateway.handover;
