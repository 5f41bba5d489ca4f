/**
 * What customers ask for, as the request feed tells it: how many customers and requests point at an item, and which
 * items came into being because a request was accepted. Only the few fields needed are kept.
 */
package com.targetroadmap.roadmap.demand;
