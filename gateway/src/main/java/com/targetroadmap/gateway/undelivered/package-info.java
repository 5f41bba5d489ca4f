/** What could not be delivered to people, for product managers: with the reason, and sent again from here. */
package com.targetroadmap.gateway.undelivered;
