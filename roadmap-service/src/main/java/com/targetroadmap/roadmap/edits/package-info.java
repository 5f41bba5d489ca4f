/** What people changed about items beside their moves: who, when, which field, from what to what. Kept for good. */
package com.targetroadmap.roadmap.edits;
