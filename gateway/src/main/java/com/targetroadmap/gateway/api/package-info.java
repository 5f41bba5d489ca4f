/** The public API: what the pages do, for programs. */
package com.targetroadmap.gateway.api;
