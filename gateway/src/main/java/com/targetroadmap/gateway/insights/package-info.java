/** What a lead and product managers read about the team: labels over time, waiting, trust, demand. */
package com.targetroadmap.gateway.insights;
