/**
 * What this service knows of the roadmap: small copies of themes and items, kept by reading roadmap-service's feed, so
 * that triage and status work while roadmap-service is down. Tells {@link
 * com.targetroadmap.requests.roadmap.ItemFollower} when an item changes; knows nothing of requests itself.
 */
package com.targetroadmap.requests.roadmap;
