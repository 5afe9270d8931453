-- How the file of a row that is still to be solved was read, so that it is read so again.
ALTER TABLE refused_row ADD COLUMN reading TEXT NOT NULL DEFAULT '';
