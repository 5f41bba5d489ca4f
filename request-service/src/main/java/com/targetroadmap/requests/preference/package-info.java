/** How each person wants to be told: what by which channel, and when. Knows the kinds of notices and nothing else of them. */
package com.targetroadmap.requests.preference;
