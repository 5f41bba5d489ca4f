/** What pages share: the frame around them, sections that may be unavailable, troubles of forms, errors, files. */
package com.targetroadmap.gateway.page;
