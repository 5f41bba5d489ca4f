/** Carries what request-service has to tell people to them: claims what is due, hands it to a way out, reports. */
package com.targetroadmap.gateway.delivery;
