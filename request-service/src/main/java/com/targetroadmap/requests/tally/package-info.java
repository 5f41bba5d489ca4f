/** Numbers that are kept as things happen: by week, and as lists of what they are made of. */
package com.targetroadmap.requests.tally;
