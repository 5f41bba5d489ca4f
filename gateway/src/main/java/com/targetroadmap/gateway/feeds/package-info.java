/**
 * How the two services hear of each other, for a product manager who looks after the system: how far each feed is read,
 * which facts were set aside, and the two means to repair, trying again and reading from the start.
 */
package com.targetroadmap.gateway.feeds;
