/** Themes: the problem areas, which of them sales may talk about, and which are parked. */
package com.targetroadmap.gateway.themes;
