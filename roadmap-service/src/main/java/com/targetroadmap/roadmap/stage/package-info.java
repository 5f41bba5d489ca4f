/**
 * The stages of an item and the moves between them: one table of legal successors, and what each move needs. Pure
 * rules; the features that use them keep the state.
 */
package com.targetroadmap.roadmap.stage;
