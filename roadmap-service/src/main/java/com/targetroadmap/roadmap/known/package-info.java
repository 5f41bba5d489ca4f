/**
 * Which items are known to sales, kept in a table of their own with only what sales may see: lists and searches for
 * sales read that table, so they can't meet anything else, and stay short however many items there are.
 */
package com.targetroadmap.roadmap.known;
