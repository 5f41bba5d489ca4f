/** Tells open pages that a section of theirs has changed. */
package com.targetroadmap.gateway.live;
