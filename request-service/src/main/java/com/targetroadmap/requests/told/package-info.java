/**
 * What salespeople told their customers, in which words, when, and whether that is still true. Compares verdicts; knows
 * nothing of requests but their ids.
 */
package com.targetroadmap.requests.told;
