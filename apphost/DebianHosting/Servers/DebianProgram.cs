using Aspire.Hosting;

namespace Sozialplanung.DebianHosting.Servers;

internal static class DebianProgram
{
    /// <summary>Throws with the line to run when the program is not installed.</summary>
    public static void Require(string path, string package)
    {
        if (!File.Exists(path))
        {
            throw new DistributedApplicationException(
                $"Das Programm {path} fehlt. Bitte das Debian-Paket einspielen: apt-get install {package}"
            );
        }
    }
}
