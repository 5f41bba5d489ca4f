/**
 * Reviews: what product has put off, items and parked themes, by the day on which it looks again. Items and themes keep
 * their dates themselves.
 */
package com.targetroadmap.roadmap.review;
