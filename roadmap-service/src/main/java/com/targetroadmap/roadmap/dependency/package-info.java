/** What an item needs before it can be built or work: other items. Internal; it has no circles. */
package com.targetroadmap.roadmap.dependency;
