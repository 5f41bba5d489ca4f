/**
 * Whether this process lives and whether it can serve. <b>Liveness</b> ({@code /health/liveness}) fails only where a restart
 * would help: threads that block each other for ever. <b>Readiness</b> ({@code /health/readiness}) fails while the process
 * should be sent nothing: its database doesn't answer, or it is stopping. Whether another service's feed is read plays no
 * part in either: nobody's request fails because of that.
 */
package com.targetroadmap.defaults.health;
