/** What roadmap-service tells, behind one reader. */
package com.targetroadmap.gateway.roadmap;
