/**
 * Whom a change of the roadmap concerns: the requests that show what some items say, by label, customer and owner. A
 * product manager sees it before the change is made.
 */
package com.targetroadmap.requests.impact;
