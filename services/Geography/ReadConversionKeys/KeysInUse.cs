using Sozialplanung.Geography.Storage;

namespace Sozialplanung.Geography.ReadConversionKeys;

internal static class KeysInUse
{
    /// <summary>Of each two Gebietsstände the key that was saved last.</summary>
    public static IQueryable<ConversionKeyRow> InUse(this GeographyDb session) =>
        session.ConversionKeys.Where(key =>
            !session.ConversionKeys.Any(later =>
                later.FromVersion == key.FromVersion && later.ToVersion == key.ToVersion && later.Id > key.Id
            )
        );
}
