# Words on the paper of the register
doc-asset-grade = Grade
doc-asset-managed = Department and owner
doc-asset-open = to come
doc-asset-no-business = No business area yet
