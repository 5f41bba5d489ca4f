/**
 * What may be said about an item today, as one function of its stage, its phase and what it follows. Facts and pages
 * get the label, the key of the words and their parameters; the words themselves are the gateway's.
 */
package com.targetroadmap.roadmap.guidance;
