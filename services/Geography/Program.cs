using Sozialplanung.Geography;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults<GeographyDb>("geography");
builder.Services.AddValidation();
builder.Services.AddGeography();

var app = builder.Build();
app.MapServiceDefaults();
app.MapGeography();
await app.RunAsync();
