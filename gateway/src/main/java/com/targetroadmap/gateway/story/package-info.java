/** One request with all that happened to it. */
package com.targetroadmap.gateway.story;
