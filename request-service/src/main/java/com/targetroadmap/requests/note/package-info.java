/** What PMs write about a request for each other: inside the wall. Knows nothing of requests but their ids. */
package com.targetroadmap.requests.note;
