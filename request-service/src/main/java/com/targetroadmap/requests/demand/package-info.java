/** Who asks for each item and theme: counted anew soon after it changes, so that a page reads rows and counts nothing. */
package com.targetroadmap.requests.demand;
