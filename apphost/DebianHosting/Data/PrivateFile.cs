namespace Sozialplanung.DebianHosting.Data;

/// <summary>Writes files that only their owner may read, whole or not at all.</summary>
internal static class PrivateFile
{
    public static void Write(string path, string text)
    {
        var next = path + ".neu";
        File.Delete(next);
        using (
            var stream = new FileStream(
                next,
                new FileStreamOptions
                {
                    Mode = FileMode.CreateNew,
                    Access = FileAccess.Write,
                    UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
                }
            )
        )
        using (var writer = new StreamWriter(stream))
        {
            writer.Write(text);
        }

        File.Move(next, path, overwrite: true);
    }
}
