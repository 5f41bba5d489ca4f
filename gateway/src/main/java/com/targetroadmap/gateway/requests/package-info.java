/** What request-service tells, behind one reader. */
package com.targetroadmap.gateway.requests;
