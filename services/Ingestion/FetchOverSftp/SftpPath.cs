using System.IO.Enumeration;
using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.FetchOverSftp;

/// <summary>A folder of a server and the names wanted in it: what the last part of an address says, with * for anything.</summary>
internal sealed record SftpPath(string Folder, string Pattern)
{
    /// <summary>An address that ends with a slash means all files of the folder; <c>/~/</c> is the home of who signs in.</summary>
    public static SftpPath Of(Uri address)
    {
        var path = Uri.UnescapeDataString(address.AbsolutePath);
        var at = path.LastIndexOf('/');
        var (folder, name) = (path[..(at + 1)], path[(at + 1)..]);
        return new SftpPath(
            folder.StartsWith("/~/", StringComparison.Ordinal) ? $"./{folder[3..]}" : folder,
            name.Length == 0 ? "*" : name
        );
    }

    public bool Fits(string name) =>
        !name.Contains('/', StringComparison.Ordinal)
        && !name.Any(char.IsControl)
        && !UnfinishedFiles.Include(name)
        && FileSystemName.MatchesSimpleExpression(Pattern, name, ignoreCase: true);
}
