/** Names found by the beginnings of their words, through an index, however many names there are. */
package com.targetroadmap.requests.search;
