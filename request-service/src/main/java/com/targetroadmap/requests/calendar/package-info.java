/**
 * Working time: the days and hours at which product works, in one time zone. Pure; knows nothing of requests.
 */
package com.targetroadmap.requests.calendar;
