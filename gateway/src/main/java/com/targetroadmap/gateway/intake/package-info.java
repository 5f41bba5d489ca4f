/** A new request. */
package com.targetroadmap.gateway.intake;
