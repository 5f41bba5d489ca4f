/**
 * Finds texts that say alike what somebody types: their words stand in an index in their stems, and only words that
 * nobody has written are looked up among those that are like them. Knows nothing of requests and items but their ids.
 */
package com.targetroadmap.requests.similar;
