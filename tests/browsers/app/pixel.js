'use strict'; // a part of a page that does nothing
