/**
 * What product does with requests: the inbox in its order, and decisions, each with what it needs. Takes them as steps
 * of {@code request}; works from the roadmap's copies, so also while roadmap-service is down.
 */
package com.targetroadmap.requests.triage;
