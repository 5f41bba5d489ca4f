/** The people who use the system, to choose from: each has called this service at least once. */
package com.targetroadmap.requests.team;
