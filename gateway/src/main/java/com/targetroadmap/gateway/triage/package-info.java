/** Where product starts: the inbox and the decision about one request. */
package com.targetroadmap.gateway.triage;
