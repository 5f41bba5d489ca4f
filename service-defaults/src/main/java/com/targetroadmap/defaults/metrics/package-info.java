/**
 * What this process tells Prometheus at {@code /prometheus}: its HTTP server and clients, its pool of connections, its JVM,
 * and what features add. Names of requests, customers and people never stand in a tag: the tag of an address is its
 * route.
 */
package com.targetroadmap.defaults.metrics;
