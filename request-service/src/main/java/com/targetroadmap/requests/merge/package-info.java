/**
 * Customers that are one: merged by a lead, and undone. Their requests and deals follow in batches, so that lists, counts
 * and demand need to know nothing of it; where each belongs is kept beside, so that an undo restores it.
 */
package com.targetroadmap.requests.merge;
