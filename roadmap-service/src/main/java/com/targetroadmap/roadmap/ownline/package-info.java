/**
 * What a product manager would rather have sales say about an item than the standard line: written for the situation of
 * one moment, and gone as soon as that changes or after ninety days.
 */
package com.targetroadmap.roadmap.ownline;
