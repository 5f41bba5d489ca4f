/** Where sales starts. */
package com.targetroadmap.gateway.dashboard;
