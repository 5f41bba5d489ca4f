/** How product finds items: by the beginnings of words in their names, and by what they belong to. */
package com.targetroadmap.roadmap.finding;
