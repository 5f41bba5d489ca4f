/** What a lead and product managers read about the team's requests: numbers, and the lists that they are made of. */
package com.targetroadmap.requests.insights;
